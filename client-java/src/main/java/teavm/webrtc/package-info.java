/** Bindings to WebRTC (RTCPeerConnection, RTCDataChannel). */
package teavm.webrtc;
