/** Real browsers, and what a test takes away from them. */
package realtimeweb.endtoend.stage.browser;
