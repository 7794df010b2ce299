package app.unknot.store.catalog;

import app.unknot.domain.catalog.Catalog;

/// A file of the catalog is wrong. The message names the file, the field and the reason.
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Catalog.Refusal refusal;

    RefusedException(Catalog.Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    /// What was refused, and why.
    public Catalog.Refusal refusal() {
        return refusal;
    }
}
