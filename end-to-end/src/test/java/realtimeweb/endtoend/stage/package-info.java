/** The stage of the browser tests: the real jar, real browsers, a person's hands and eyes. */
package realtimeweb.endtoend.stage;
