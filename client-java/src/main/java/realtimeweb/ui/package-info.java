/** The page: the view of the current screen in the current language. */
package realtimeweb.ui;
