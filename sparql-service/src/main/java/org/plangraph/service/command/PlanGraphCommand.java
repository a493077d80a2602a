package org.plangraph.service.command;

public final class PlanGraphCommand {
    private PlanGraphCommand() {}

    public static void main(String[] args) {}
}
