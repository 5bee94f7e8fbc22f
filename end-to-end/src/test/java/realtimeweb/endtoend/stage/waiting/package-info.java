/** Waiting for something to hold, with a deadline. */
package realtimeweb.endtoend.stage.waiting;
