package realtimeweb.session.screen;

import java.util.List;
import realtimeweb.protocol.Nullable;

/**
 * The chat panel.
 *
 * @param unread how many lines came while the panel was closed
 * @param news the last of them, for some seconds after it came
 */
public record Chat(List<ChatLine> lines, int unread, @Nullable ChatLine news) {}
