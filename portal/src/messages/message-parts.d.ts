/** The parts of a message file that are cut out when the portal is built, and fetched where they are needed. */
declare module '*.json?operator' {
  const messages: Record<`operator.${string}`, string>
  export default messages
}

declare module '*.json?faults' {
  const messages: Record<`fault.said.${string}` | `fault.remedy.${string}`, string>
  export default messages
}
