/** The page of the call doctor. */
package realtimeweb.ui.checkup;
