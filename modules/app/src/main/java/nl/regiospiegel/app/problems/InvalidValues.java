package nl.regiospiegel.app.problems;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Every violation of bean validation as one problem with all faults. */
@Provider
public class InvalidValues implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        var faults = invalid.getConstraintViolations().stream()
                .map(InvalidValues::fault)
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
        return problems.answer(new InvalidInput(faults)).build();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var pointer = pointer(violation.getPropertyPath());
        return Fault.inBody(
                pointer.substring(pointer.lastIndexOf('/') + 1), pointer, "invalid", violation.getMessage());
    }

    /** The method and its parameter cut off: {@code rename.wanted.tags[0]} is {@code /tags/0}. */
    private static String pointer(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY || node.isInIterable())
                .map(InvalidValues::step)
                .collect(Collectors.joining());
    }

    private static String step(Path.Node node) {
        var index = node.getIndex() == null ? "" : "/" + node.getIndex();
        return node.getKind() == ElementKind.PROPERTY ? index + "/" + node.getName() : index;
    }
}
