/** Elements, events and focus: a thin layer over the DOM. Knows no screen. */
package realtimeweb.ui.html;
