/** The checks of the call doctor, one class each. */
package realtimeweb.checkup.checks;
