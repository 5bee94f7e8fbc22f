/** The local devices: microphone, camera, shared screen, audio output, and the recording. */
package realtimeweb.session.devices;
