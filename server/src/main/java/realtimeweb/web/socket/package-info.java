/**
 * WebSocket connections on XNIO, and the handshake that opens them. Known to the web server; the
 * only package that knows both the relay's connections and sockets.
 */
package realtimeweb.web.socket;
