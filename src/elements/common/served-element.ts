import { adoptStyles, isServer, LitElement, render, type PropertyValues } from 'lit';

/**
 * An element that a server may have rendered (docs/adr/0021-server-rendering.md). What it shows then stays until all is
 * here that the element needs to show the same; where it can't show the same, it starts anew.
 */
export class ServedElement extends LitElement {
  /** A server rendered what stands in the root. */
  protected served = isServer;

  /** What is shown is the server's: nothing can be pressed yet. */
  protected get still(): boolean {
    return isServer || (this.served && !this.hasUpdated);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.served = !!this.shadowRoot;
    const root = super.createRenderRoot() as ShadowRoot;
    if (this.served) {
      // of a policy that stops the style of the server, ours is no part
      adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
      root.querySelector('style')?.remove();
    }
    return root;
  }

  protected override update(changed: PropertyValues): void {
    if (!this.still) return super.update(changed);
    const root = this.renderRoot;
    const own = document.createElement('div');
    render(this.render(), own);
    try {
      super.update(changed);
      if (root.textContent === own.textContent) return;
    } catch (error) {
      console.warn(error);
    }
    // other words or numbers, another version, or nothing that hydrates: nobody may read what is wrong here
    root.replaceChildren();
    (root as { _$litPart$?: unknown })._$litPart$ = undefined; // lit takes it for a root that it has not rendered
    this.renderOptions.renderBefore = null;
    super.update(changed);
  }

  protected override firstUpdated(): void {
    // outside of this update, which lit would warn of
    if (this.served) queueMicrotask(() => this.requestUpdate());
  }
}
