import vue from '@vitejs/plugin-vue';

export default {
  // what has a dash is no component of Vue
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('rug-') } } })],
};
