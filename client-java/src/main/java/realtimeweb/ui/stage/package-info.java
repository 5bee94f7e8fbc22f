/** The stage: tiles, their places, and what can be done about each. */
package realtimeweb.ui.stage;
