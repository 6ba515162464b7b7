// What a page of Chromium keeps, read by the protocol of its developer tools, after all that can go has gone.
export class Gauge {
  static async of(page) {
    const client = await page.createCDPSession();
    await client.send('HeapProfiler.enable');
    await client.send('Performance.enable');
    return new Gauge(client);
  }

  constructor(client) {
    this.client = client;
  }

  /** Twice and again: what one collection lets go of may have held something else. */
  async collect() {
    for (let times = 0; times < 4; times++) {
      await this.client.send('HeapProfiler.collectGarbage');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async read() {
    await this.collect();
    const { usedSize: heap } = await this.client.send('Runtime.getHeapUsage');
    const { metrics } = await this.client.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return { heap, nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }

  /** How many of these elements there are, on the page or off it. */
  async instances(tag) {
    await this.collect();
    const group = 'instances';
    const { result } = await this.client.send('Runtime.evaluate', {
      expression: `customElements.get(${JSON.stringify(tag)}).prototype`,
      objectGroup: group,
    });
    const { objects } = await this.client.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId,
      objectGroup: group,
    });
    const { result: count } = await this.client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await this.client.send('Runtime.releaseObjectGroup', { objectGroup: group });
    return count.value;
  }
}
