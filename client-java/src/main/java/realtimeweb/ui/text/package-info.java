/** Every text of the page, one class per language. */
package realtimeweb.ui.text;
