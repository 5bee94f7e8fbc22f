/** Bindings to MediaRecorder, canvas capture and file handles. */
package teavm.recording;
