/** Calls in real browsers, through the real jar. */
package realtimeweb.endtoend.call;
