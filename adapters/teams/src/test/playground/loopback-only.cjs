// Preloaded into the emulator: it may talk to this machine, and to nobody else.
const dns = require('node:dns');
const net = require('node:net');

const local = host => !host || host === 'localhost' || host === '::1' || host === '::' || host === '0.0.0.0' || /^127\./.test(host);
const refused = host => Object.assign(new Error(`not this machine: ${host}`), { code: 'ENOTFOUND' });

const { lookup } = dns;
dns.lookup = (host, options, callback) => {
  const done = typeof options === 'function' ? options : callback;
  return local(host) ? lookup(host, typeof options === 'function' ? {} : options, done) : process.nextTick(done, refused(host));
};

const promised = dns.promises.lookup;
dns.promises.lookup = (host, options) => (local(host) ? promised(host, options) : Promise.reject(refused(host)));

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  const target = Array.isArray(given[0]) ? given[0][0] : given[0];
  const host = typeof target === 'object' ? target.host : given[1];
  if (typeof host === 'string' && net.isIP(host) && !local(host)) {
    process.nextTick(() => this.destroy(refused(host)));
    return this;
  }
  return connect.apply(this, given);
};
