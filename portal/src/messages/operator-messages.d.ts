/** The part of a message file that only the operator's rooms need; cut out when the portal is built. */
declare module '*.json?operator' {
  const messages: Record<`operator.${string}`, string>
  export default messages
}
