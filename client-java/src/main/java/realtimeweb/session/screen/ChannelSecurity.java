package realtimeweb.session.screen;

/**
 * How the channel to a person is protected.
 *
 * @param safetyNumber 60 digits in 12 groups of 5, parted by spaces; empty while it is being
 *     computed
 * @param epochStartedAt wall clock in milliseconds
 * @param rotationOverdue rotation goes unanswered: the lock shows a warning
 * @param path how sealed frames travel now
 */
public record ChannelSecurity(
    String safetyNumber,
    boolean verified,
    int epoch,
    long epochStartedAt,
    boolean rotationOverdue,
    ChannelPath path) {}
