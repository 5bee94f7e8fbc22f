/** The buttons of a call, in the toolbar and in the picture-in-picture window. */
package realtimeweb.ui.controls;
