package nl.regiospiegel.figures.importing.table.control;

import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.entity.Rule;

/** A file cannot be read, or not further than here. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImportRemark remark;

    public UnreadableFile(long row, Rule rule, Object... shown) {
        this(rule.remark(row, null, null, shown));
    }

    private UnreadableFile(ImportRemark remark) {
        super(remark.detail());
        this.remark = remark;
    }

    public ImportRemark remark() {
        return remark;
    }
}
