package nl.regiospiegel.figures.importing.control;

/** Makes figures of the rows of one kind of file. */
interface RowsOfFigures {

    void take(long row, String[] cells);
}
