/** Views to choose and test microphone, camera and audio output. */
package realtimeweb.ui.devices;
