package nl.regiospiegel.app.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Lets a reference that can be null be null: the generator also calls some of them an object, which null is not. */
final class NullableReferences {

    private NullableReferences() {}

    static void mend(Components components) {
        components.getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .filter(property -> property.getAnyOf() != null)
                .forEach(property -> property.setType((List<Schema.SchemaType>) null));
    }
}
