package nl.regiospiegel.regions.configuration.control;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** The format {@code edtf} of the schemas: a date that exists, with its precision. */
final class EdtfFormat implements Format {

    @Override
    public String getName() {
        return "edtf";
    }

    @Override
    public boolean matches(ExecutionContext context, String text) {
        return EdtfDate.isValid(text);
    }

    @Override
    public String getErrorMessageDescription() {
        return "een datum";
    }
}
