package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.net.URI;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.evaluation.entity.Window;

/** The address that asks one specification with every choice filled in: who opens it later asks the same. */
final class QuestionAddress {

    private QuestionAddress() {}

    /** @param format in which the answer was asked, {@code null} when it was not */
    static URI of(UriBuilder base, EvaluationSpecification specification, String format) {
        var address = base.path("evaluations");
        add(address, "region", specification.region());
        add(address, "indicator", specification.indicator());
        add(address, "event", specification.event().code());
        add(address, "method", specification.method().code());
        add(address, "level", specification.level().code());
        add(address, "donors", specification.donors().text());
        add(address, "from", specification.from());
        add(address, "to", specification.to());
        add(address, "excludeWindow", window(specification.excludeWindow()));
        add(
                address,
                "comparison",
                specification.method() == StudyMethod.STAGGERED ? specification.comparisonCode() : null);
        add(address, "cutOff", specification.cutOff() == null ? null : plain(specification.cutOff()));
        add(address, "vintageAsOf", specification.vintageAsOf());
        add(address, "format", format);
        return address.build();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private static String window(Window window) {
        return window == null ? "none" : window.from() + "/" + window.to();
    }

    private static void add(UriBuilder address, String name, Object value) {
        if (value != null) {
            address.queryParam(name, value.toString());
        }
    }
}
