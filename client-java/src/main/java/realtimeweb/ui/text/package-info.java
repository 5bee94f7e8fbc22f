/** Every word on the page, one class per language. */
package realtimeweb.ui.text;
