/** What our programs use of @pulumi/pulumi, in its terms. */
export interface Output<T> {
  apply<U>(change: (value: T) => U): Output<U>
}
/** JSON of values that may be outputs. */
export declare function jsonStringify(value: unknown): Output<string>
/** Of the stack. A value that was not set stops the program, which says how to set it. */
export declare class Config {
  constructor(name?: string)
  require(key: string): string
  requireSecret(key: string): Output<string>
}

export type Input<T> = T | Promise<T> | Output<T>

export interface ResourceOptions {
  protect?: boolean
  retainOnDelete?: boolean
  dependsOn?: CustomResource | CustomResource[]
}
export interface CustomResourceOptions extends ResourceOptions {
  provider?: ProviderResource
}
export declare class CustomResource {
  readonly urn: Output<string>
  readonly id: Output<string>
}
export declare class ProviderResource extends CustomResource {
  private readonly isProvider
}
