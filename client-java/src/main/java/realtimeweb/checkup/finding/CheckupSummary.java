package realtimeweb.checkup.finding;

/**
 * What a checkup comes to.
 *
 * @param bad problems
 * @param warnings things that could be better
 * @param untried checks without an outcome, be it that the person did not answer
 * @param oneNetwork whether the server names neither STUN nor TURN, without which calls reach
 *     nobody outside one's own network
 */
public record CheckupSummary(int bad, int warnings, int untried, boolean oneNetwork) {}
