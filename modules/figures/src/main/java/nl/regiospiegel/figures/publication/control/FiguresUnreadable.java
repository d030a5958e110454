package nl.regiospiegel.figures.publication.control;

import java.sql.SQLException;

/** The database could not answer: a fault of the product, not of who asked. */
public final class FiguresUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FiguresUnreadable(SQLException broken) {
        super(broken);
    }
}
