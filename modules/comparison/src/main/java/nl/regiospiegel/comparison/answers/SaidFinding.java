package nl.regiospiegel.comparison.answers;

import java.util.List;

/** What the reader of an answer must know, with how grave it is. */
public interface SaidFinding {

    String code();

    /** blocks, warns or informs. */
    String severity();

    String message();

    /** Ids or codes of what it is about; empty when it is about everything. */
    List<String> about();
}
