/** The answer to an act that is not possible, told by what stands in its way rather than by its code. */
export const toldByObstacles = <Result extends { readonly __typename: string }>(result: Result): Result =>
  'obstacles' in result && Array.isArray(result.obstacles) && result.obstacles.length > 0
    ? { ...result, message: result.obstacles.map(({ message }: { message: string }) => message).join(' ') }
    : result
