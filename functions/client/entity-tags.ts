/** Entity tags of what this client has read, by the very thing that it gave out. */
export class EntityTags {
  private readonly tags = new WeakMap<object, string>();

  /** @throws TypeError for what this client has not read, or what has no tag, as the items of a list */
  of(thing: object): string {
    const tag = this.tags.get(thing);
    if (tag === undefined) throw new TypeError('ifMatch: get it by itself first; this has no entity tag');
    return tag;
  }

  /** Only tags that carry a version are good for If-Match. */
  remember(thing: unknown, { headers }: Response): void {
    const tag = headers.get('etag');
    if (typeof thing === 'object' && thing !== null && tag && /^"\d+-/.test(tag)) this.tags.set(thing, tag);
  }
}
