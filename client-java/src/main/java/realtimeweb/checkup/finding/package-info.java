/** What a check found: verdict, grade, and figures. */
package realtimeweb.checkup.finding;
