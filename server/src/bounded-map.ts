/**
 * A map of what can be made again, of bounded size: when it is full it starts anew. Finding costs what it costs in any map, which
 * where every request looks is a third of what a cache costs that keeps the order of use.
 */
export class BoundedMap<Key, Value> extends Map<Key, Value> {
  readonly max: number

  constructor(max: number) {
    super()
    this.max = max
  }

  override set(key: Key, value: Value): this {
    if (this.size >= this.max && !this.has(key)) this.clear()
    return super.set(key, value)
  }
}
