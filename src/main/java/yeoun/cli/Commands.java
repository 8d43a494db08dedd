package yeoun.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The commands, in the order help shows them: to add one, write its class and add a line. */
final class Commands {

    /** Name → class. Only the command that runs is loaded, which keeps the start short. */
    static final Map<String, Class<?>> ALL = all();

    private Commands() {}

    private static Map<String, Class<?>> all() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("demo", DemoCommand.class);
        commands.put("compose", ComposeCommand.class);
        commands.put("theme", ThemeCommand.class);
        commands.put("retake", RetakeCommand.class);
        commands.put("analyse", AnalyseCommand.class);
        commands.put("vary", VaryCommand.class);
        commands.put("variations", VariationsCommand.class);
        commands.put("combine", CombineCommand.class);
        commands.put("book", BookCommand.class);
        commands.put("show", ShowCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("list", ListCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("schema", SchemaCommand.class);
        commands.put("completion", CompletionCommand.class);
        return Collections.unmodifiableMap(commands);
    }
}
