package app.unknot.domain.keeping;

/// What is in the way of writing the history down.
///
/// @param waiting how many sessions and changes are not in the journal yet; 0 where only those to come are concerned
/// @param keptAside whether those that wait outlive the app all the same
public record Trouble(Obstacle obstacle, int waiting, boolean keptAside) {}
