/** The parts of the page, by what a person can do with them. */
package realtimeweb.endtoend.stage.page;
