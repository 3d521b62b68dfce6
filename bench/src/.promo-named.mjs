import pg from 'pg'
const names = new Map()
const q = pg.Client.prototype.query
pg.Client.prototype.query = function (config, values, cb) {
  if (process.env.NAMED && typeof config === 'string' && Array.isArray(values) && values.length && config.length < 8000) {
    let name = names.get(config)
    if (!name) { name = `s${names.size}`; names.set(config, name) }
    return q.call(this, { name, text: config, values }, cb)
  }
  return q.call(this, config, values, cb)
}
