package nl.regiospiegel.launcher.settings;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where settings come from: a system property wins over an environment variable, as in MicroProfile Config; blank is not set. */
public record SettingValues(UnaryOperator<String> properties, Map<String, String> environment) {

    public static SettingValues ofThisProcess() {
        return new SettingValues(System::getProperty, System.getenv());
    }

    public Optional<String> find(Setting setting) {
        return given(properties.apply(setting.property())).or(() -> given(environment.get(setting.variable())));
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
