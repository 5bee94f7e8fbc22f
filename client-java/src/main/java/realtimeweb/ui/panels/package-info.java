/** The panels beside the stage: people, security, settings, help, report. */
package realtimeweb.ui.panels;
