/** The call doctor: runs the checks one after the other, and reports. */
package realtimeweb.checkup;
