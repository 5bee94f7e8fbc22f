/** Adapters for RTCPeerConnection, its statistics, and the signaling WebSocket. */
package realtimeweb.browser.rtc;
