const dialog = document.querySelector('dialog');
document.querySelector('button').addEventListener('click', () => dialog.showModal());
