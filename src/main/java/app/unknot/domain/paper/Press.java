package app.unknot.domain.paper;

/// Prints documents.
public interface Press {
    /// A whole file of the document, its text selectable. A character that can't be printed is replaced by a visible mark.
    byte[] print(Paper paper, Paper.Size size);
}
