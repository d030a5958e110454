package nl.regiospiegel.figures.importing.table.control;

/** The file is written in another encoding than its beginning suggests: read it again from the start. */
public final class OtherEncoding extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
