/** The invite link: as text, as a QR code, for the clipboard. */
package realtimeweb.ui.invite;
