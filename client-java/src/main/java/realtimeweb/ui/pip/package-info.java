/** The call in a picture-in-picture window. */
package realtimeweb.ui.pip;
