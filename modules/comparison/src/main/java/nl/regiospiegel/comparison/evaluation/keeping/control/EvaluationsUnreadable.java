package nl.regiospiegel.comparison.evaluation.keeping.control;

import java.sql.SQLException;

/** The database could not answer: a fault of the product, not of who asked. */
public final class EvaluationsUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvaluationsUnreadable(SQLException broken) {
        super(broken);
    }
}
