const MOST = 1000;

/** Entity tags by address, as this client last read them; the ones not seen for longest are forgotten first. */
export class EntityTags {
  private readonly tags = new Map<string, string>();

  /** The path names the resource; a query only changes how it is told. */
  private static keyOf = (url: string): string => url.split('?')[0] ?? url;

  of(url: string): string | undefined {
    return this.tags.get(EntityTags.keyOf(url));
  }

  /** Only tags that carry a version are good for If-Match. */
  remember({ url }: Request, { ok, headers }: Response): void {
    const tag = headers.get('etag');
    if (!ok || !tag || !/^"\d+-/.test(tag)) return;
    const key = EntityTags.keyOf(url);
    this.tags.delete(key);
    this.tags.set(key, tag);
    const [oldest] = this.tags.keys();
    if (this.tags.size > MOST && oldest !== undefined) this.tags.delete(oldest);
  }
}
